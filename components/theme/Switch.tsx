/** A switch. The label around it says what it switches. */
export function Switch({ on, onChange }: { on: boolean; onChange(on: boolean): void }) {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-checked={on}
      class="switch"
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
