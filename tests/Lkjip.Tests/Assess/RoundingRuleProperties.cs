using FsCheck;
using FsCheck.Fluent;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Xunit;

namespace Lkjip.Tests.Assess;

/// <summary>Rounding against integer arithmetic, which cannot share its mistakes.</summary>
public sealed class RoundingRuleProperties
{
    private static readonly Arbitrary<int> Thousandths = Gen.Choose(-100_000_000, 100_000_000).ToArbitrary();

    [Fact]
    public void Truncate_TwoDecimals_IsIntegerDivision() => Prop.ForAll(Thousandths, thousandths =>
        new Rounding { Mode = RoundingMode.Truncate }.Apply(thousandths / 1000m) == thousandths / 10 / 100m).QuickCheckThrowOnFailure();

    [Fact]
    public void HalfUp_TwoDecimals_AddsFiveThousandthsAwayFromZero() => Prop.ForAll(Thousandths, thousandths =>
        new Rounding().Apply(thousandths / 1000m) == (thousandths + (5 * Math.Sign(thousandths))) / 10 / 100m).QuickCheckThrowOnFailure();
}
