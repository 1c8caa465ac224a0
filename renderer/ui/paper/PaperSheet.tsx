import { fittedLogo } from '#domain/program/logo';
import type { PrintedLogo } from '#domain/program/logo';
import type { ReactNode } from 'react';
import { useElementWidth } from './useElementWidth.ts';
import { pixels } from './pageSize.ts';
import type { PageSize } from './pageSize.ts';
import classes from './Paper.module.css';

/** One sheet of paper, drawn at its true size and scaled to the room there is. */
export function PaperSheet({
  size,
  isLarge,
  label,
  foot,
  logos = [],
  children,
}: {
  size: PageSize;
  isLarge: boolean;
  label: string;
  foot: ReactNode;
  /** Logos within the margin above the text. */
  logos?: readonly PrintedLogo[];
  children: ReactNode;
}) {
  const { ref, width } = useElementWidth();
  const scale = width / pixels(size.width);
  return (
    <div
      ref={ref}
      className={classes['sheetPlace']}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      role="group"
      aria-label={label}
    >
      <div
        className={classes['sheet']}
        data-large={isLarge}
        style={{
          width: `${size.width}mm`,
          height: `${size.height}mm`,
          padding: `${size.top}mm ${size.side}mm ${size.bottom}mm`,
          transform: `scale(${scale})`,
        }}
      >
        {logos.length === 0 ? null : (
          <p className={classes['logos']} style={{ right: `${size.side}mm`, top: `${size.header}mm` }}>
            {logos.map((logo, index) => (
              <img
                key={index}
                src={`data:image/png;base64,${logo.png}`}
                alt={logo.alt}
                style={{ height: `${fittedLogo(logo, { width: 36, height: size.logo }).height}mm` }}
              />
            ))}
          </p>
        )}
        {children}
        {foot === null ? null : (
          <div
            className={classes['foot']}
            style={{ left: `${size.side}mm`, right: `${size.side}mm`, bottom: `${size.footer}mm` }}
          >
            {foot}
          </div>
        )}
      </div>
    </div>
  );
}
