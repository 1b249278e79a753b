import type { View } from '../document';
import { isForeign } from '../english/foreign';
import type { CompiledLexicon } from '../finding/compile';
import type { Candidate } from '../finding/find';
import { accept, refuse, type Verdict } from '../mention';
import { hasCompany, namesSpecific } from './certain';
import { senseOf } from './context';
import type { Subject } from './subject';

/**
 * Judges names and phrases: by their form, by the words around them, by the document. It remembers what it has judged,
 * so it is asked in the order of the document, and made anew to go through it again.
 */
export class FormJudge {
  /** The paragraph in which a phrase last meant something else, by entity. */
  private readonly otherSense = new Map<number, View>();

  /** `onSubject`: whether the article is on the subject by its own words, or by what it names for certain. */
  constructor(
    private readonly compiled: CompiledLexicon,
    private readonly subject: Subject,
    private readonly onSubject: boolean,
  ) {}

  judge(view: View, candidate: Candidate): Verdict {
    const { alias, start, end } = candidate;
    const category = this.compiled.lexicon.entities[alias.entity]?.category;
    if (category === 'organization' && isForeign(view.text, start, end)) return this.refuseSense(view, alias.entity);
    if (alias.need !== 'context') return accept('name');
    const sense = senseOf(view, candidate);
    if (sense.is === 'other' && sense.by === 'phrase') return refuse('other-sense');
    if (sense.is === 'other' && sense.by === 'sentence') return this.refuseSense(view, alias.entity);
    if (sense.is === 'ours' && sense.by === 'sentence') return accept('near');
    const elsewhere =
      (sense.is === 'other' && !this.subject.joined.has(view)) || this.otherSense.get(alias.entity) === view;
    if (elsewhere) return hasCompany(view, candidate, this.compiled) ? accept('near') : refuse('other-sense');
    if (sense.is === 'ours') return accept('near');
    if (category === 'place' || alias.near) return this.judgeParagraph(view);
    if (view.block.aside) return refuse('no-context');
    return this.onSubject ? accept('subject') : refuse('no-context');
  }

  /** One sense per paragraph: where a phrase has meant something else, it goes on to until a sentence says otherwise. */
  private refuseSense(view: View, entity: number): Verdict {
    this.otherSense.set(entity, view);
    return refuse('other-sense');
  }

  /**
   * A city is in many stories, and so is a phrase that asks for words near it: without them it is ours only in a
   * paragraph that is itself on the subject.
   */
  private judgeParagraph(view: View): Verdict {
    const onSubject = this.subject.joined.has(view) || namesSpecific(view, this.compiled);
    return onSubject ? accept('subject') : refuse('elsewhere');
  }
}
