using System.Text.Json;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Domain.Reading;

namespace Lkjip.App.Features;

/// <summary>Answers the JSON Schema of a report.</summary>
internal sealed class GetSchema : Feature
{
    private static readonly Lazy<byte[]> Schema = new(() => JsonSerializer.SerializeToUtf8Bytes(ReportSchema.Generate(), Json.Options));

    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Api}/schema";

    /// <inheritdoc />
    public override string Policy => Policies.Anyone;

    /// <inheritdoc />
    public override Delegate Handler => () => new RawJsonAnswer(Schema.Value);
}
