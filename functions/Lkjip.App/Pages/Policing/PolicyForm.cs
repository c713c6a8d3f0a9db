using Lkjip.Domain.Reports;

namespace Lkjip.App.Pages.Policing;

/// <summary>The form of a region's measurement policy, as typed (isian kebijakan).</summary>
public sealed class PolicyForm
{
    /// <summary>How figures are rounded.</summary>
    public RoundingMode Pembulatan { get; set; }

    /// <summary>To how many decimals.</summary>
    public int Desimal { get; set; }

    /// <summary>What further figures are computed from.</summary>
    public Chain Rantai { get; set; }

    /// <summary>The cap; empty for none.</summary>
    public string? BatasAtas { get; set; }

    /// <summary>True when means are taken over capped achievements.</summary>
    public bool RataDibatasi { get; set; }

    /// <summary>What a missing actual means for means.</summary>
    public MissingActual TanpaRealisasi { get; set; }

    /// <summary>The mean of the agency.</summary>
    public AgencyMean RataInstansi { get; set; }

    /// <summary>The absorption of a parent.</summary>
    public AbsorptionRollup Serapan { get; set; }

    /// <summary>The absorption of an objective.</summary>
    public ObjectiveAbsorption SerapanSasaran { get; set; }

    /// <summary>The efficiency rule.</summary>
    public string? Efisiensi { get; set; }

    /// <summary>The rating scale.</summary>
    public string? Skala { get; set; }

    /// <summary>The cumulative spending plan, a quarter each.</summary>
    public IList<string?> Rencana { get; set; } = [];

    /// <summary>By how many points the absorption may differ from the plan.</summary>
    public string? Toleransi { get; set; }

    /// <summary>The tag of what was read.</summary>
    public string? Etag { get; set; }

    /// <summary>The form of a policy.</summary>
    internal static PolicyForm Of(MeasurementPolicy policy, string tag) => new()
    {
        Pembulatan = policy.Rounding.Mode,
        Desimal = policy.Rounding.Decimals,
        Rantai = policy.Chain,
        BatasAtas = PercentText.Show(policy.Cap),
        RataDibatasi = policy.MeanOfCapped,
        TanpaRealisasi = policy.MissingActual,
        RataInstansi = policy.AgencyMean,
        Serapan = policy.AbsorptionRollup,
        SerapanSasaran = policy.ObjectiveAbsorption,
        Efisiensi = policy.Efficiency,
        Skala = policy.RatingScale,
        Rencana = [.. policy.QuarterPlan.Select(percent => PercentText.Show(percent))],
        Toleransi = PercentText.Show(policy.QuarterPlanTolerance),
        Etag = tag,
    };

    /// <summary>The policy as typed, and what of it cannot be read; what the form does not show stays as it is.</summary>
    internal (MeasurementPolicy Policy, IReadOnlyList<string> Wrong) Over(MeasurementPolicy known)
    {
        var wrong = new List<string>();
        decimal Percent(string? text, string name)
        {
            if (PercentText.Read(text) is { } number)
            {
                return number;
            }

            wrong.Add($"{name} \"{text}\" bukan angka 0 sampai 1000");
            return 0m;
        }

        return (known with
        {
            Rounding = new Rounding { Mode = Pembulatan, Decimals = Desimal },
            Chain = Rantai,
            Cap = string.IsNullOrWhiteSpace(BatasAtas) ? null : Percent(BatasAtas, "batas atas capaian"),
            MeanOfCapped = RataDibatasi,
            MissingActual = TanpaRealisasi,
            AgencyMean = RataInstansi,
            AbsorptionRollup = Serapan,
            ObjectiveAbsorption = SerapanSasaran,
            Efficiency = Efisiensi ?? "",
            RatingScale = Skala ?? "",
            QuarterPlan = [.. Rencana.Select((text, index) => Percent(text, FormattableString.Invariant($"rencana serapan triwulan {index + 1}")))],
            QuarterPlanTolerance = Percent(Toleransi, "toleransi"),
        }, wrong);
    }
}
