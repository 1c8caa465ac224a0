/** What a seat says: filled presents, clock keeps time, square takes notes, open advises, dashed is empty. */
export type Seat = 'presents' | 'keeps-time' | 'takes-notes' | 'advises' | 'empty';

interface TableMarkProps {
  seats?: readonly Seat[];
  size?: number;
  /** Of 24 units across; large drawings take a finer line. */
  stroke?: number;
}

/** A round table with its seats: a group, a program, the app. Decorative; say the same in words beside it. */
export function TableMark({ seats, size = 26, stroke = 1.7 }: TableMarkProps) {
  const shown = seats ?? APP_SEATS;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      style={{ flex: 'none', overflow: 'visible' }}
    >
      <circle cx={12} cy={12} r={4.6} fill="currentColor" fillOpacity={0.14} stroke="none" />
      {shown.map((seat, index) => {
        const angle = -Math.PI / 2 + (index * 2 * Math.PI) / shown.length;
        return (
          <SeatMark key={index} seat={seat} x={12 + 8.9 * Math.cos(angle)} y={12 + 8.9 * Math.sin(angle)} />
        );
      })}
    </svg>
  );
}

const APP_SEATS: readonly Seat[] = ['presents', 'advises', 'advises', 'advises', 'advises'];

function SeatMark({ seat, x, y }: { seat: Seat; x: number; y: number }) {
  switch (seat) {
    case 'presents':
      return <circle cx={x} cy={y} r={2.8} fill="currentColor" stroke="none" />;
    case 'advises':
      return <circle cx={x} cy={y} r={2.25} />;
    case 'takes-notes':
      return <rect x={x - 2.1} y={y - 2.1} width={4.2} height={4.2} />;
    case 'keeps-time':
      return (
        <g>
          <circle cx={x} cy={y} r={2.5} />
          <path d={`M${x} ${y - 1.4}V${y}l1 .9`} strokeWidth={1.2} />
        </g>
      );
    case 'empty':
      return <circle cx={x} cy={y} r={2.25} strokeDasharray="1.9 1.6" />;
    default:
      return seat satisfies never;
  }
}
