import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Measure } from './wrap';

/** What a picture is laid out for, until it stands on the screen: the narrowest panel, and letters of a usual width. */
const BEFORE = { width: 248, measure: (text: string): number => text.length * 6.2 };

/** How wide an element is in CSS px, anew with each change, and how wide a text in its font is. */
export function useTextWidth(element: RefObject<SVGSVGElement | null>): { width: number; measure: Measure } {
  const [known, setKnown] = useState<{ width: number; measure: Measure }>(BEFORE);
  useLayoutEffect(() => {
    const shown = element.current;
    const pen = document.createElement('canvas').getContext('2d');
    if (!shown || !pen) return;
    const { fontSize, fontFamily } = getComputedStyle(shown);
    pen.font = `${fontSize} ${fontFamily}`;
    const measure = (text: string): number => pen.measureText(text).width;
    const look = () => {
      const width = Math.floor(shown.getBoundingClientRect().width);
      if (width > 0) setKnown((now) => (now.width === width && now !== BEFORE ? now : { width, measure }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(shown);
    return () => observer.disconnect();
  }, []);
  return known;
}
