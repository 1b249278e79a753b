import { render } from 'preact';
import themeCss from '../theme/theme.css?inline';
import cardCss from './card.css?inline';
import { PageCard, type PageCardProps } from './PageCard';

/** Renders cards into pages, with the style that they bring along. */
export const pageCardRenderer = {
  css: `${themeCss}\n${cardCss}`,
  render: (mount: HTMLElement, props: PageCardProps | undefined): void =>
    render(props ? <PageCard {...props} /> : null, mount),
};
