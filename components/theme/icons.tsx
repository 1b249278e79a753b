const stroke = {
  viewBox: '0 0 16 16',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/** A drawing pin, filled while the card is pinned. */
export const PinIcon = ({ filled }: { filled: boolean }) => (
  <svg aria-hidden="true" {...stroke}>
    <path d="M5.5 2h5M6.3 2v4.2L4 9h8L9.7 6.2V2" fill={filled ? 'currentColor' : 'none'} />
    <path d="M8 9v5" />
  </svg>
);

/** A cross. */
export const CloseIcon = () => (
  <svg aria-hidden="true" {...stroke}>
    <path d="M4 4l8 8M12 4l-8 8" />
  </svg>
);

/** A magnifying glass. */
export const SearchIcon = () => (
  <svg aria-hidden="true" {...stroke}>
    <circle cx="7" cy="7" r="4.5" />
    <path d="M10.5 10.5 14 14" />
  </svg>
);

/** A loudspeaker. */
export const SpeakerIcon = () => (
  <svg aria-hidden="true" {...stroke}>
    <path d="M2.5 6.2v3.6h2.3L8 12.6V3.4L4.8 6.2zM10.6 6a2.8 2.8 0 0 1 0 4M12.4 4.2a5.4 5.4 0 0 1 0 7.6" />
  </svg>
);

/** Two bars: a pause. */
export const PauseIcon = () => (
  <svg aria-hidden="true" {...stroke} stroke-width={2}>
    <path d="M5.5 4v8M10.5 4v8" />
  </svg>
);

/** A window with a panel at its side. */
export const PanelIcon = () => (
  <svg aria-hidden="true" {...stroke}>
    <path d="M2 3h12v10H2zM10 3v10" />
  </svg>
);

/** The logo of Backstory: lines of text, and a note beside them. */
export const BackstoryIcon = () => (
  <svg aria-hidden="true" {...stroke} viewBox="0 0 20 20" stroke-width={1.8}>
    <path d="M3 4.5h9M3 9h6M3 13.5h7" />
    <path d="M15.5 3v9.5" stroke-width={2.4} />
    <circle cx="15.5" cy="16.3" r="1.2" fill="currentColor" stroke="none" />
  </svg>
);
