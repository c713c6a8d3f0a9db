using Lkjip.Documents.Tags;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Templates;

/// <summary>An employee number in its groups: "19750902 199412 1 002" (NIP).</summary>
internal sealed class EmployeeNumberFormat : TagFormat
{
    public override string Name => "nip";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) => IndonesianFormat.EmployeeNumber(shown);
}
