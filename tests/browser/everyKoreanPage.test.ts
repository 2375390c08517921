import {describePages} from '../support/describePages';

describePages('ko');
