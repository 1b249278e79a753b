import { basicSetup, EditorView as CodeMirror } from 'codemirror';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo, undoDepth } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';

// Editors full of names, on a page that is on topic.

const TEXT = 'Vice Premier He Lifeng met Scott Bessent.';
const app = document.getElementById('app') as HTMLElement;
app.innerHTML = `<p id="prose">${TEXT}</p><div id="plain" contenteditable="true"><p>${TEXT}</p></div>
  <div id="pm" style="white-space:pre-wrap"></div><div id="cm"></div><div id="quill"><p>${TEXT}</p></div><textarea id="area" rows="3" cols="80">${TEXT}</textarea>`;

/** Longer than any test types, in ms: what one undo takes back must not hang on how busy the machine is. */
const GROUP_MS = 60_000;

const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(TEXT)])]);
const pm = new EditorView(document.getElementById('pm'), {
  state: EditorState.create({
    doc,
    plugins: [history({ newGroupDelay: GROUP_MS }), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  }),
});
const cm = new CodeMirror({ doc: TEXT, extensions: basicSetup, parent: document.getElementById('cm') as Element });
const quill = new Quill('#quill', { modules: { toolbar: false, history: { delay: GROUP_MS } } });

Object.assign(window, {
  contents: () => ({
    plain: document.getElementById('plain')?.innerHTML,
    pm: JSON.stringify(pm.state.doc.toJSON()),
    pmHistory: undoDepth(pm.state),
    cm: cm.state.doc.toString(),
    quill: JSON.stringify(quill.getContents()),
    quillHistory: quill.history.stack.undo.length,
    area: (document.getElementById('area') as HTMLTextAreaElement).value,
  }),
});
