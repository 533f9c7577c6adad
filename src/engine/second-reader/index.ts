export { readAgain, type SecondReaderOptions, type SecondReading } from './read.js';
