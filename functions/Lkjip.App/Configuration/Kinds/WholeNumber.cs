using System.Globalization;

namespace Lkjip.App.Configuration.Kinds;

/// <summary>A whole number within bounds (bilangan bulat).</summary>
/// <param name="least">The least.</param>
/// <param name="most">The most.</param>
internal sealed class WholeNumber(int least, int most) : SettingKind<int>
{
    /// <inheritdoc />
    public override string Values { get; } = string.Create(CultureInfo.InvariantCulture, $"{least} to {most}");

    /// <inheritdoc />
    public override string Must { get; } = string.Create(CultureInfo.InvariantCulture, $"bilangan bulat dari {least} sampai {most}, tanpa titik atau satuan");

    /// <inheritdoc />
    public override bool TryRead(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most;
}
