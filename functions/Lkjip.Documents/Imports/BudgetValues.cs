using Lkjip.Documents.Sheets;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;
using Lkjip.Domain.Values;

namespace Lkjip.Documents.Imports;

/// <summary>What a budget item says in the columns of an import (isi butir anggaran).</summary>
internal static class BudgetValues
{
    /// <summary>As a person types it; empty when nothing is said.</summary>
    public static string Text(BudgetItem item, ImportColumn column) =>
        column.IsMoney ? Money(item, column) is { } amount ? IndonesianFormat.Rupiah(amount.Amount) : ""
        : column == ImportColumns.Physical ? item.PhysicalProgress is { } progress ? SheetCell.NumberText(progress) : ""
        : (column == ImportColumns.FundingSource ? item.FundingSource
            : column == ImportColumns.ResponsibleUnit ? item.ResponsibleUnit
            : column == ImportColumns.Code ? item.Code
            : item.Name) ?? "";

    /// <summary>An amount; null when nothing is said.</summary>
    public static Rupiah? Money(BudgetItem item, ImportColumn column) =>
        column == ImportColumns.CeilingOriginal ? item.CeilingOriginal
        : column == ImportColumns.CeilingRevised ? item.CeilingRevised
        : column == ImportColumns.Spent ? item.Spent
        : column.Quarter > 0 && column.Quarter <= item.SpentByQuarter.Count ? item.SpentByQuarter[column.Quarter - 1]
        : null;
}
