using System.Collections.Frozen;

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>All functions whose value is computed with the document. To add one, add its line to its group.</summary>
internal static class FormulaFunctions
{
    private static readonly FrozenDictionary<string, FormulaFunction> ByName =
        new[] { AggregateFunctions.All, ConditionalFunctions.All, LogicalFunctions.All, NumberFunctions.All, LookupFunctions.All, TextFunctions.All, DateFunctions.All }
            .SelectMany(group => group).ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The function of a name; null when there is none.</summary>
    /// <remarks>Newer functions stand in files with a prefix ([MS-XLSX] 2.2.2).</remarks>
    public static FormulaFunction? Find(string name) =>
        ByName.GetValueOrDefault(name.StartsWith("_xlfn.", StringComparison.OrdinalIgnoreCase) ? name["_xlfn.".Length..] : name);
}
