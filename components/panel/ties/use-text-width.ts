import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Measure } from './wrap';

interface Measured {
  width: number;
  font: string;
  measure: Measure;
}

/**
 * Assumed until the picture can be measured: the width of the narrowest panel, in CSS px, and letters of average width.
 */
const BEFORE: Measured = { width: 248, font: '', measure: (text: string): number => text.length * 6.2 };

/** The width of an element in CSS px, kept up to date, and a function that measures a text in its font. */
export function useTextWidth(element: RefObject<SVGSVGElement | null>): Omit<Measured, 'font'> {
  const [known, setKnown] = useState<Measured>(BEFORE);
  useLayoutEffect(() => {
    const shown = element.current;
    const pen = document.createElement('canvas').getContext('2d');
    if (!shown || !pen) return;
    const look = () => {
      const width = shown.clientWidth;
      const { fontSize, fontFamily } = getComputedStyle(shown);
      const font = `${fontSize} ${fontFamily}`; // A narrow panel has smaller letters.
      const measure = (text: string): number => {
        pen.font = font;
        return pen.measureText(text).width;
      };
      if (width > 0) setKnown((now) => (now.width === width && now.font === font ? now : { width, font, measure }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(shown);
    return () => observer.disconnect();
  }, []);
  return known;
}
