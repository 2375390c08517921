import {createCarrierBoard} from './carrierBoard';

/** Here the guests were told about everything. */
export default createCarrierBoard({
  name: 'uplus-board',
  host: 'lg-uplus',
  columns: [
    {market: 'b2c', verb: 'explained', examples: ['u-plus-ar', 'u-plus-vr']},
    {market: 'b2b', verb: 'explained', examples: ['smart-city', 'smart-drone', 'remote-control']},
  ],
});
