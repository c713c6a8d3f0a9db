using Lkjip.Documents.Sheets;

namespace Lkjip.Documents.Imports;

/// <summary>A row of a spreadsheet, read with the chosen columns (baris terbaca).</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Code">The code as it stands, its parts joined with dots; empty when there is none.</param>
/// <param name="Name">The name; empty when there is none.</param>
/// <param name="Values">What the columns say; those that say nothing are left out.</param>
public sealed record ImportRow(int Number, string Code, string Name, IReadOnlyDictionary<ImportColumn, ImportValue> Values)
{
    /// <summary>The code, made comparable; empty when there is none.</summary>
    internal string CodeKey { get; } = BudgetCode.Normal(Code);

    /// <summary>The name, made comparable.</summary>
    internal string NameKey { get; } = BudgetName.Normal(Name);

    /// <summary>What the row is called to a person.</summary>
    public string Title => Name.Length > 0 ? Name : Code;

    /// <summary>The value of a column, where it could be read.</summary>
    public ImportValue? Value(ImportColumn column) => Values.GetValueOrDefault(column) is { Trouble: null, Text.Length: > 0 } value ? value : null;
}
