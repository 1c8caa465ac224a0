import 'react';

declare module 'react' {
  /** Style properties of one's own, such as `--left-share`, may be set like any other. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
