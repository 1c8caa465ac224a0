/** Five seats round one table, one of them filled: somebody presents, the others ask. */
export function SeatsRing({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 100 100" fill="none" stroke="currentColor" aria-hidden>
      <circle cx={50} cy={50} r={39} strokeWidth={0.5} />
      {SEATS.map(({ x, y }, index) => (
        <circle
          key={index}
          cx={x}
          cy={y}
          r={9}
          strokeWidth={0.6}
          fill={index === 0 ? 'currentColor' : 'var(--ring-ground)'}
        />
      ))}
    </svg>
  );
}

const SEATS = Array.from({ length: 5 }, (_, index) => {
  const angle = -Math.PI / 2 + (index * 2 * Math.PI) / 5;
  return { x: 50 + 39 * Math.cos(angle), y: 50 + 39 * Math.sin(angle) };
});
