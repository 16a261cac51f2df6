// A page that shows content as it is: its mathematics and code.
import { enrich } from './rich.js';

enrich(document.getElementById('main'));
