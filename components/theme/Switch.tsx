/** A switch; the label around it, or `label`, says what it switches. */
export function Switch({ on, onChange, label }: { on: boolean; onChange(on: boolean): void; label?: string }) {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-checked={on}
      class="switch"
      checked={on}
      aria-label={label}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
