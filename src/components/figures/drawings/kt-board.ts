import {createCarrierBoard} from './carrierBoard';

/** The article keeps two verbs apart: the guests tried the one and were told about the other. */
export default createCarrierBoard({
  name: 'kt-board',
  host: 'kt',
  columns: [
    {market: 'b2c', verb: 'tried', examples: ['pro-baseball-live', 'intelligent-tv']},
    {
      market: 'b2b',
      verb: 'explained',
      examples: ['smart-factory', 'autonomous-driving', 'skyship'],
      isOpenInferred: true,
    },
  ],
});
