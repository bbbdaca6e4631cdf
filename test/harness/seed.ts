import fc from 'fast-check';

/** One seed for every run, so that a run can be repeated; set FC_SEED to look further. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_124) });
