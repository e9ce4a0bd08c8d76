import type { Output } from '../output';
import { stylesFor } from '../styles';
import { githubReport } from './github';
import { jsonReport } from './json';
import { prettyReport } from './pretty';
import type { Report } from './report';
import { sarifReport } from './sarif';

export const reportFormats = ['pretty', 'json', 'sarif', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export function reportFor(format: ReportFormat, out: Output): Report {
  switch (format) {
    case 'pretty':
      return prettyReport(out, stylesFor(out));
    case 'json':
      return jsonReport(out);
    case 'sarif':
      return sarifReport(out);
    case 'github':
      return githubReport(out);
  }
}
