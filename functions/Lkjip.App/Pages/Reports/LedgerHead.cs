namespace Lkjip.App.Pages.Reports;

/// <summary>A heading of a table, over one or more columns.</summary>
internal sealed record LedgerHead(string Text, int Columns, int Rows, bool IsNumeric);
