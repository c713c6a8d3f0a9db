using System.Globalization;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>Versions of templates, and what is in force, as rows in the table of agencies.</summary>
internal static class TemplateRow
{
    // One partition: some hundred agencies have templates of their own, each for a few kinds.
    internal const string ForcePartition = "templates-in-force";

    internal static string Partition(TemplateOwner owner) => $"templates-{owner}";

    internal static string Key(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}!{number:D5}");

    internal static string ForceKey(TemplateOwner owner, string kind) => $"{owner}!{kind}";

    internal static TableEntity Write(TemplateVersion version) => new(Partition(version.Owner), Key(version.Kind, version.Number))
    {
        { "Kind", version.Kind },
        { "Number", version.Number },
        { "FileName", version.FileName },
        { "Extension", version.Extension },
        { "Size", version.Size },
        { "Sha256", version.Sha256 },
        { "Errors", version.Errors },
        { "By", version.By },
        { "At", version.At },
        { "Note", version.Note },
    };

    internal static TemplateVersion Read(TemplateOwner owner, TableEntity row) => new()
    {
        Owner = owner,
        Kind = row.GetString("Kind")!,
        Number = row.GetInt32("Number")!.Value,
        FileName = row.GetString("FileName")!,
        Extension = row.GetString("Extension")!,
        Size = row.GetInt64("Size")!.Value,
        Sha256 = row.GetString("Sha256")!,
        Errors = row.GetInt32("Errors")!.Value,
        By = row.GetString("By")!,
        At = row.GetDateTimeOffset("At")!.Value,
        Note = row.GetString("Note"),
    };

    internal static TableEntity Write(TemplateForce force) => new(ForcePartition, ForceKey(force.Owner, force.Kind))
    {
        { "Owner", force.Owner.Key },
        { "Kind", force.Kind },
        { "Number", force.Number },
        { "FileName", force.FileName },
        { "Extension", force.Extension },
        { "Sha256", force.Sha256 },
        { "By", force.By },
        { "At", force.At },
    };

    internal static TemplateForce ReadForce(TableEntity row) => new()
    {
        Owner = TemplateOwner.Find(row.GetString("Owner")!)!,
        Kind = row.GetString("Kind")!,
        Number = row.GetInt32("Number")!.Value,
        FileName = row.GetString("FileName")!,
        Extension = row.GetString("Extension")!,
        Sha256 = row.GetString("Sha256")!,
        By = row.GetString("By")!,
        At = row.GetDateTimeOffset("At")!.Value,
        ETag = row.ETag,
    };
}
