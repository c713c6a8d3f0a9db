using System.Text;
using System.Text.Json.Nodes;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Administration;

/// <summary>Keeps the measurement policy of a region's new reports: one way for all pages, with its line in the audit trail (penulisan kebijakan).</summary>
internal sealed class PolicyWriter(StorageClients storage, AuditTrail audit)
{
    private const int LongestPolicy = 20_000;

    /// <summary>Keeps the policy, or says why not.</summary>
    /// <param name="known">The region as it is.</param>
    /// <param name="policy">The policy as it is to be.</param>
    /// <param name="tag">The tag of the region that the caller has seen.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Problem?> SaveAsync(
        RegionRegistration known, MeasurementPolicy policy, string? tag, Caller caller, CancellationToken cancellationToken)
    {
        var text = RegionPolicy.Text(policy);
        if (Check(policy, text) is { } wrong)
        {
            return wrong;
        }

        if (text == known.Policy)
        {
            return null;
        }

        if (tag != known.Tag)
        {
            return new Problem("region-stale", ("region", known.Id));
        }

        await audit.NoteAsync(caller, AuditActions.PolicyChanged, known.Id, RegionPolicy.JsonFor(known), text is null ? null : JsonNode.Parse(text), reason: null, cancellationToken);
        return await storage.Regions.SaveAsync(known with { Policy = text, Tag = tag }, cancellationToken) is null
            ? new Problem("region-stale", ("region", known.Id)) : null;
    }

    private static Problem? Check(MeasurementPolicy policy, string? text)
    {
        if (text?.Length > LongestPolicy)
        {
            return new Problem("policy-refused", ("reason", "terlalu banyak skala; hapus yang tidak dipakai"));
        }

        var (read, findings) = PolicyReader.Read(Encoding.UTF8.GetBytes(text ?? "{}"));
        if (read is null)
        {
            return new Problem("policy-refused", ("reason", findings[0].Message.TrimEnd('.'))) { Findings = findings };
        }

        if (policy.RatingScales.FirstOrDefault(scale => scale.Bands[^1] is { Lower: 0m, Inclusive: false }) is { } open)
        {
            return new Problem("policy-refused", ("reason", $"skala {open.Name} tidak memuat nilai 0"));
        }

        return policy.QuarterPlan.Any(percent => percent is < 0m or > 100m) || policy.QuarterPlan.Zip(policy.QuarterPlan.Skip(1)).Any(pair => pair.First > pair.Second)
            ? new Problem("policy-refused", ("reason", "rencana serapan kumulatif harus naik dari triwulan ke triwulan dan paling tinggi 100"))
            : null;
    }
}
