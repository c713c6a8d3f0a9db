using System.Text;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Domain.Reading;

namespace Lkjip.App.Features;

/// <summary>Answers the JSON Schema of a report.</summary>
internal sealed class GetSchema : Feature
{
    private static readonly Lazy<byte[]> Schema = new(() => Encoding.UTF8.GetBytes(ReportSchema.Generate()));

    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Api}/schema";

    /// <inheritdoc />
    public override string Policy => Policies.Anyone;

    /// <inheritdoc />
    public override bool NeedsStorage => false;

    /// <inheritdoc />
    public override Delegate Handler => () => new RawJsonAnswer(Schema.Value);
}
