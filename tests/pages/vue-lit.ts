import { html, LitElement } from 'lit';
import { createApp, h, ref } from 'vue';

// A page of Vue and one of Lit in one: Vue patches text in place, Lit renders into open shadow roots between comments.

const round = ref(0);
createApp({ render: () => h('p', `Vue round ${round.value}: Vice Premier He Lifeng met Scott Bessent.`) }).mount(
  document.getElementById('app') as Element,
);

class Story extends LitElement {
  static override properties = { round: { type: Number } };
  declare round: number;
  constructor() {
    super();
    this.round = 0;
  }
  override render() {
    return html`<p>Lit round ${this.round}: Jamieson Greer met <slot></slot> there.</p>`;
  }
}
customElements.define('lit-story', Story);
const story = document.createElement('lit-story') as Story;
story.append('Li Chenggang');
document.body.append(story);

Object.assign(window, {
  turn: () => {
    round.value++;
    story.round++;
  },
});
