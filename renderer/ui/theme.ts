import { createTheme } from '@mantine/core';
import type {
  ButtonProps,
  MantineColorsTuple,
  ModalProps,
  SegmentedControlProps,
  TooltipProps,
} from '@mantine/core';

const lake: MantineColorsTuple = [
  '#eff6f7',
  '#e0edef',
  '#bfdfe6',
  '#8fcfdd',
  '#62b0c2',
  '#3f8c9f',
  '#1f6a7d',
  '#0f4c5c',
  '#0a3a47',
  '#082730',
];

/** Ink, lines and grounds of the dark scheme in Mantine's order: text first, deepest ground last. */
const dark: MantineColorsTuple = [
  '#edf1f0',
  '#b8c4c7',
  '#96a5a9',
  '#6f8188',
  '#3b4c52',
  '#202d32',
  '#182327',
  '#11191c',
  '#0c1316',
  '#080d0f',
];

/** Mantine in the house's clothes; every value comes from tokens.css or matches it. */
export const theme = createTheme({
  primaryColor: 'lake',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: { lake, dark },
  defaultRadius: 6,
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-ui)',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1rem', sm: '1.125rem', md: '1.25rem', lg: '1.5rem', xl: '1.625rem' },
  headings: { fontFamily: 'var(--font-ui)', fontWeight: '640' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  // By name, so that the first window reads no component before it shows one.
  components: {
    // The variant is named here, so that the sheet can tell a filled button from the others.
    Button: { defaultProps: { size: 'sm', variant: 'filled' } satisfies Partial<ButtonProps> },
    SegmentedControl: {
      defaultProps: { withItemsBorders: false, size: 'xs' } satisfies Partial<SegmentedControlProps>,
    },
    Tooltip: {
      defaultProps: { openDelay: 400, withArrow: false, zIndex: 400 } satisfies Partial<TooltipProps>,
    },
    Modal: {
      defaultProps: {
        radius: 14,
        centered: true,
        overlayProps: { color: '#17262b', backgroundOpacity: 0.42 },
      } satisfies Partial<ModalProps>,
    },
  },
});
