import { words } from '../../messages/ja.ts';
import { defineCheckers } from './define-checkers.ts';

defineCheckers(words);
