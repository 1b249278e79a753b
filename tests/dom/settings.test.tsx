import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { AllSettings } from '../../components/settings/AllSettings';
import { Keys } from '../../components/settings/Keys';
import { Notices } from '../../components/settings/Notices';
import { Preview } from '../../components/settings/Preview';
import { Sites } from '../../components/settings/Sites';
import { Switches } from '../../components/settings/Switches';
import { MAX_FILE_BYTES, writeSettingsFile } from '../../lib/settings/file';
import { DEFAULTS, type Settings } from '../../lib/settings/schema';
import type { SiteRules } from '../../lib/settings/sites';
import { words } from '../../lib/words/en';
import { watchAdded } from './page-parts';

const w = words.settingsFile;

function mount(): HTMLElement {
  const root = document.createElement('main');
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return root;
}

const buttonOf = (root: HTMLElement, label: string): HTMLButtonElement => {
  const all = [...root.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === label);
  if (!found) throw new Error(`no “${label}”`);
  return found;
};

const type = (root: HTMLElement, text: string) =>
  act(() => {
    const field = root.querySelector<HTMLInputElement>('input[type=text]');
    if (!field) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

const press = (root: HTMLElement, label: string) => act(() => buttonOf(root, label).click());

describe('the live paragraph', () => {
  const underlined = (change: Partial<Settings>) => {
    const root = mount();
    act(() => render(<Preview settings={{ ...DEFAULTS, ...change }} />, root));
    return [...root.querySelectorAll<HTMLElement>('.sample span')]
      .filter(({ style }) => style.textDecorationLine)
      .map(({ textContent }) => textContent);
  };

  test('has no line under what belongs to a front alone that is off', () => {
    const all = underlined({});
    expect(all).toContain('He');
    expect(all).toContain('WTO');
    const left = underlined({ frontsOff: ['china'] });
    expect(left).toContain('WTO');
    expect(left).not.toContain('He');
    expect(left).not.toContain('Phase One agreement');
    expect(underlined({ frontsOff: ['canada'] })).toEqual(all);
  });
});

describe('all settings at once', () => {
  /**
   * The part of the settings page that is about all of them, in step with what is chosen; `unsaved`: nothing is stored.
   */
  function open(first: Settings, unsaved = false) {
    const root = mount();
    const saved: [string, string][] = [];
    let settings = first;
    const onReset = vi.fn();
    const show = (isUnsaved: boolean) =>
      render(
        <AllSettings
          settings={settings}
          unsaved={isUnsaved}
          today="2026-11-27"
          onChange={(change) => {
            if (!unsaved) settings = { ...settings, ...change(settings) };
            show(unsaved);
          }}
          onReset={onReset}
          onSave={(...file) => saved.push(file)}
        />,
        root,
      );
    act(() => show(false));
    const give = async (text: string, name = 'mine.json') => {
      const field = root.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) throw new Error('no field');
      const files = new DataTransfer();
      files.items.add(new File([text], name));
      field.files = files.files;
      await act(async () => {
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((done) => setTimeout(done, 30));
      });
    };
    const says = (role: string) => root.querySelector(`[role=${role}]`)?.textContent;
    return {
      root,
      saved,
      onReset,
      give,
      says,
      now: () => settings,
      change: (next: Settings) =>
        act(() => {
          settings = next;
          show(false);
        }),
    };
  }

  const CHOSEN: Settings = { ...DEFAULTS, strength: 'strong', pause: { session: 'a' } };

  test('are saved to a file that is named after the day', () => {
    const { root, saved, says } = open(CHOSEN);
    press(root, w.save);
    expect(saved).toEqual([['backstory-settings-2026-11-27.json', writeSettingsFile(CHOSEN)]]);
    expect(says('status')).toContain('saved as backstory-settings-2026-11-27.json');
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain(
      words.settings.undo,
    );
  });

  test('are said to be saved or refused again by a new element, which screen readers announce', async () => {
    const { root, give } = open(CHOSEN);
    const added = watchAdded(root);
    for (let time = 0; time < 2; time++) {
      press(root, w.save);
      expect(added()).toContain('saved as backstory-settings-2026-11-27.json');
    }
    for (let time = 0; time < 2; time++) {
      await give('no settings');
      expect(added()).toContain('mine.json');
    }
  });

  test('are read from a file, which can be undone; the pause is left alone by both', async () => {
    const { root, give, says, now, change } = open(CHOSEN);
    await give(writeSettingsFile({ ...DEFAULTS, badge: false }));
    expect(now()).toEqual({ ...DEFAULTS, badge: false, pause: CHOSEN.pause });
    expect(says('status')).toContain('The settings are those of mine.json now.');
    change({ ...now(), pause: null });
    press(root, words.settings.undo);
    expect(now()).toEqual({ ...CHOSEN, pause: null });
    expect(says('status')).toContain(words.settings.undone);
  });

  test('are reset, which can be undone', () => {
    const { root, now, onReset } = open(CHOSEN);
    press(root, words.settings.reset);
    expect(onReset).toHaveBeenCalledOnce();
    expect(now()).toEqual({ ...DEFAULTS, pause: CHOSEN.pause });
    buttonOf(root, words.settings.undo).focus();
    press(root, words.settings.undo);
    expect(now()).toEqual(CHOSEN);
    // The pressed button is gone.
    expect(document.activeElement).toBe(root.querySelector('[role=status]'));
  });

  test('keep what was changed after a reset when that is undone', () => {
    const { root, now, change } = open(CHOSEN);
    press(root, words.settings.reset);
    change({ ...now(), offSites: ['later.example'], categories: { ...now().categories, goods: false } });
    press(root, words.settings.undo);
    expect(now()).toEqual({
      ...CHOSEN,
      offSites: ['later.example'],
      categories: { ...CHOSEN.categories, goods: false },
    });
  });

  test('stay as they are where the file is wrong, and what was said before is said no more', async () => {
    const { root, give, says, now } = open(CHOSEN);
    press(root, w.save);
    await give('{"kind":"Backstory settings","version":3,"strength":"<img src=x>"}');
    expect(now()).toBe(CHOSEN);
    expect(says('alert')).toContain('“strength” is "<img src=x>"');
    expect(root.querySelector('img')).toBeNull();
    expect(says('status')).toBe('');
    await give('x'.repeat(MAX_FILE_BYTES + 1));
    expect(says('alert')).toContain('too large');
    expect(now()).toBe(CHOSEN);
  });

  test('say what of a file was left out', async () => {
    const { give, says } = open(CHOSEN);
    await give('{"kind":"Backstory settings","version":3,"ofSites":[]}');
    expect(says('status')).toContain('Backstory does not know “ofSites” and left that out.');
  });

  test('do not say that they are those of a file when the browser could not store them', async () => {
    const { give, says, now } = open(CHOSEN, true);
    await give(writeSettingsFile(DEFAULTS));
    expect(now()).toBe(CHOSEN);
    expect(says('status')).toBe('');
  });
});

describe('the sites', () => {
  test('of the rule that holds are shown, and the other list is kept', () => {
    const root = mount();
    const changed = vi.fn();
    const show = (siteRule: Settings['siteRule']) => {
      const rules = { siteRule, offSites: ['off.com'], onlySites: ['only.com'] };
      // Another page has added a site, which this one does not show yet.
      const now = { ...rules, onlySites: ['only.com', 'other.com'] };
      act(() => render(<Sites rules={rules} onChange={(change) => changed(change(now))} />, root));
    };
    const listed = () => [...root.querySelectorAll('li')].map(({ textContent }) => textContent);
    show('except');
    expect(listed()).toEqual(['off.com']);
    act(() => root.querySelector<HTMLElement>('input[value=only]')?.click());
    expect(changed).toHaveBeenLastCalledWith({ siteRule: 'only' });
    show('only');
    expect(listed()).toEqual(['only.com']);
    press(root, 'Switch off again: only.com');
    expect(changed).toHaveBeenLastCalledWith({ onlySites: ['other.com'] });
  });

  test('that are taken away by the keyboard leave the focus on the next, and at last on what is said of none', () => {
    const root = mount();
    let offSites = ['a.com', 'b.com', 'c.com'];
    const show = () => {
      const rules = { siteRule: 'except' as const, offSites, onlySites: [] };
      const change = (next: (now: typeof rules) => { offSites?: string[] }) => {
        offSites = next(rules).offSites ?? offSites;
        show();
      };
      render(<Sites rules={rules} onChange={change} />, root);
    };
    act(show);
    const take = (site: string) => {
      const button = buttonOf(root, `Switch on again: ${site}`);
      button.focus();
      act(() => button.click());
      return document.activeElement;
    };
    expect(take('b.com')).toBe(buttonOf(root, 'Switch on again: c.com'));
    expect(take('c.com')).toBe(buttonOf(root, 'Switch on again: a.com'));
    expect(take('a.com')).toBe(root.querySelector('.none'));
    expect(document.activeElement?.textContent).toBe(words.settings.sitesBy.except.none);
  });

  test('are said to be added only while they are on the list: not where nothing was stored, nor once it is gone', () => {
    const root = mount();
    const show = (offSites: string[]) => {
      const rules = { siteRule: 'except' as const, offSites, onlySites: [] };
      act(() => render(<Sites rules={rules} onChange={() => undefined} />, root));
    };
    show([]);
    type(root, 'a.com');
    press(root, words.settings.siteAdd);
    const said = () => root.querySelector('[role=status]')?.textContent;
    expect(said()).toBeUndefined();
    show(['a.com']);
    expect(said()).toBe(words.settings.sitesBy.except.new('a.com'));
    show([]);
    expect(said()).toBeUndefined();
  });

  // Chrome’s parser of addresses takes other things than Node’s, on which the other tests of hosts run.
  test.each([
    ['*.example.com', 'Backstory is off on example.com now.'],
    ['https://*.example.com/news', 'Backstory is off on example.com now.'],
    ['.example.com', 'Backstory is off on example.com now.'],
    ['xn--', '“xn--” is only a part of a site name. Try xn--.com.'],
    ['xn--.com', 'Backstory is off on xn--.com now.'],
    ['*.*.a.com', 'That is not a site name. Try example.com.'],
  ])('are understood as this browser does: %s', (typed, answer) => {
    const root = mount();
    let rules: SiteRules = { siteRule: 'except', offSites: [], onlySites: [] };
    const show = () => act(() => render(<Sites rules={rules} onChange={change} />, root));
    const change = (next: (now: SiteRules) => Partial<SiteRules>) => {
      rules = { ...rules, ...next(rules) };
    };
    show();
    type(root, typed);
    press(root, words.settings.siteAdd);
    show();
    expect(root.querySelector('#site-answer')?.textContent).toBe(answer);
  });

  test('that are refused are said so once, and again to who comes back to the field', () => {
    const root = mount();
    const rules: SiteRules = { siteRule: 'except', offSites: [], onlySites: [] };
    act(() => render(<Sites rules={rules} onChange={() => undefined} />, root));
    const field = root.querySelector('input[type=text]') as HTMLElement;
    const described = () => ['aria-describedby', 'aria-errormessage'].map((by) => field.getAttribute(by));
    expect(described()).toEqual(['sites-hint', null]);
    type(root, 'not a site');
    press(root, words.settings.siteAdd);
    expect(root.querySelector('#site-answer')?.role).toBe('alert');
    // The alert is announced as it comes; a description that came along would be, too.
    expect(described()).toEqual(['sites-hint', 'site-answer']);
  });

  test('that are refused again are said so by a new element, which screen readers announce', () => {
    const root = mount();
    const rules: SiteRules = { siteRule: 'except', offSites: [], onlySites: [] };
    act(() => render(<Sites rules={rules} onChange={() => undefined} />, root));
    const added = watchAdded(root);
    for (let time = 0; time < 2; time++) {
      type(root, 'not a site');
      press(root, words.settings.siteAdd);
      expect(added()).toBe(words.settings.siteAnswer.none());
    }
  });

  test('are said to be none in the words of the rule', () => {
    const root = mount();
    for (const siteRule of ['except', 'only'] as const) {
      const rules = { siteRule, offSites: [], onlySites: [] };
      act(() => render(<Sites rules={rules} onChange={() => undefined} />, root));
      expect(root.querySelector('.none')?.textContent).toBe(words.settings.sitesBy[siteRule].none);
    }
  });
});

test('switches are a group with a name, whether that is a heading or not', () => {
  for (const hasHeading of [true, false]) {
    const root = mount();
    const switches = [{ id: 'china', name: 'China', on: true }];
    act(() =>
      render(<Switches title="Fronts" hasHeading={hasHeading} switches={switches} onChange={() => {}} />, root),
    );
    expect(root.querySelector('fieldset:has([role=switch])')?.getAttribute('aria-label')).toBe('Fronts');
    expect(root.querySelectorAll('h2')).toHaveLength(Number(hasHeading));
  }
});

describe('the keys', () => {
  const keys = [{ command: 'pause' as const, shortcut: '' }];

  test('have a button that leads to where they are changed', () => {
    const root = mount();
    const onChange = vi.fn();
    act(() => render(<Keys keys={keys} isMac={false} onChange={onChange} />, root));
    press(root, words.settings.keysChange);
    expect(onChange).toHaveBeenCalledOnce();
    expect(root.textContent).not.toContain(words.settings.keysHint);
  });

  test('have their signs as words for screen readers', () => {
    const root = mount();
    const next = [{ command: 'next-mention' as const, shortcut: 'Alt+Period' }];
    act(() => render(<Keys keys={next} isMac={false} onChange={undefined} />, root));
    const [seen, heard] = root.querySelectorAll('kbd > *');
    expect([seen?.textContent, seen?.ariaHidden]).toEqual(['Alt+.', 'true']);
    expect([heard?.textContent, heard?.className]).toEqual(['Alt+period', 'unseen']);
  });

  test('have words on how to get there where no button can', () => {
    const root = mount();
    act(() => render(<Keys keys={keys} isMac={false} onChange={undefined} />, root));
    expect(root.querySelector('button')).toBeNull();
    expect(root.textContent).toContain(words.settings.keysHint);
  });
});

test('a pause is told on the settings page, with a way to go on', () => {
  const root = mount();
  const onGoOn = vi.fn();
  const onGone = vi.fn();
  const none = () => undefined;
  const notices = { problem: undefined, unsaved: false, onRestore: none, onDiscard: none, onGoOn, onGone };
  act(() => render(<Notices {...notices} pause={{ session: 'a' }} />, root));
  expect(root.querySelector('[role=status]')?.textContent).toContain('Backstory is paused until the browser restarts.');
  buttonOf(root, words.pause.goOn).focus();
  press(root, words.pause.goOn);
  expect(onGoOn).toHaveBeenCalledOnce();
  expect(onGone).not.toHaveBeenCalled();
  act(() => render(<Notices {...notices} pause={null} />, root));
  expect(root.textContent).toBe('');
  // The pressed button is gone, so the focus needs another place.
  expect(onGone).toHaveBeenCalledOnce();
});
