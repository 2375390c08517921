import {describePages} from '../support/describePages';

describePages('en');
