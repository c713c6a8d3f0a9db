// Charts beside the tables they draw; the tables hold the same numbers, so without script nothing is lost.
import { drawAll } from './charts/draw';

drawAll();
