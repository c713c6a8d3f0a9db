using Lkjip.Documents.Tags;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Templates;

/// <summary>A date in words: "28 Februari 2023" (tanggal).</summary>
internal sealed class DateFormat : TagFormat
{
    public override string Name => "tanggal";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        value is DateValue date ? IndonesianFormat.Date(date.Date) : shown;
}
