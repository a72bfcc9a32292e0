import { element } from '../../dom.ts';
import { fill } from '../../messages/fill.ts';
import { part } from './part.ts';

/**
 * `<procedure-steps>` lets readers tick off steps while they switch between windows. The ticks live
 * in the boxes alone: they go with the page.
 */
export class ProcedureStepsElement extends HTMLElement {
  connectedCallback() {
    if (this.querySelector('.step-box')) return;
    const { done = '', count = '' } = this.dataset;
    const steps = this.querySelectorAll(':scope > ol > li');
    steps.forEach((step, at) => {
      const ariaLabel = fill(done, { number: at + 1 });
      const box = element('input', { type: 'checkbox', className: 'step-box', ariaLabel });
      box.autocomplete = 'off';
      step.prepend(box);
    });
    const line = part(this, '.count');
    this.addEventListener('change', () => {
      const ticked = this.querySelectorAll('.step-box:checked').length;
      line.textContent = ticked ? fill(count, { done: ticked, all: steps.length }) : '';
    });
  }
}
