import type { Output } from '../output';
import { stylesFor } from '../styles';
import { githubReport } from './github';
import { jsonReport } from './json';
import { prettyReport } from './pretty';
import type { Report } from './report';
import { sarifReport } from './sarif';

export const reportFormats = ['pretty', 'json', 'sarif', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportOptions {
  /** Whether the report says how findings can be mended, where a format leaves that to choose. */
  readonly fixes: boolean;
}

export function reportFor(format: ReportFormat, out: Output, options: ReportOptions): Report {
  switch (format) {
    case 'pretty':
      return prettyReport(out, stylesFor(out));
    case 'json':
      return jsonReport(out, options);
    case 'sarif':
      return sarifReport(out);
    case 'github':
      return githubReport(out);
  }
}
