import { describe, expect, test } from 'vitest';
import { isHtml } from '../../lib/page/dom/document';

const parse = (text: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(text, type);

describe('a document is read', () => {
  test('when it is HTML or XHTML', () => {
    expect(isHtml(document)).toBe(true);
    expect(isHtml(parse('<p>x</p>', 'text/html'))).toBe(true);
    expect(isHtml(parse('<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'application/xhtml+xml'))).toBe(
      true,
    );
  });

  test('and not when it is a picture or data', () => {
    expect(isHtml(parse('<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>', 'image/svg+xml'))).toBe(false);
    expect(isHtml(parse('<feed/>', 'application/xml'))).toBe(false);
    expect(isHtml(parse('<feed/>', 'text/xml'))).toBe(false);
  });
});
