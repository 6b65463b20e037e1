/** Our own neutral mark: two quays and the passage between them. Not the mark of any authority. */
export function Mark() {
  return (
    <svg className="mark-sign" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="6" />
      <path d="M7 22V10h6v12M19 22V10h6v12M5 25.500h22" />
    </svg>
  );
}
