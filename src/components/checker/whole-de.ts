import { words } from '../../messages/de.ts';
import { defineCheckers } from './define-checkers.ts';

defineCheckers(words);
