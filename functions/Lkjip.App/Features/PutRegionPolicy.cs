using Lkjip.App.Administration;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reading;

namespace Lkjip.App.Features;

/// <summary>Sets how the new reports of a region measure (kebijakan pengukuran wilayah).</summary>
internal sealed class PutRegionPolicy : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["PUT"];

    /// <inheritdoc />
    public override string Route => $"{Routes.Region}/policy";

    /// <inheritdoc />
    public override string Policy => Policies.Administer;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(string region, HttpContext context, StorageClients storage, PolicyWriter writer, CancellationToken cancellationToken)
    {
        if (await storage.Regions.FindAsync(region, cancellationToken) is not { } known)
        {
            return new Problem("region-unknown", ("region", region)) { Place = "{region}" };
        }

        var (policy, findings) = PolicyReader.Read(await RequestBody.ReadAsync(context.Request, cancellationToken));
        if (policy is null)
        {
            return new Problem("policy-refused", ("reason", findings[0].Message.TrimEnd('.'))) { Findings = findings };
        }

        var tag = Conditions.Of(context.Request).IfMatch ?? known.Tag;
        if (await writer.SaveAsync(known, policy, tag, Caller.Of(context.User), cancellationToken) is { } problem)
        {
            return problem;
        }

        var saved = (await storage.Regions.FindAsync(region, cancellationToken))!;
        return new JsonAnswer(RegionAnswer.Of(saved)) { ETag = Conditions.Quoted(saved.Tag) };
    }
}
