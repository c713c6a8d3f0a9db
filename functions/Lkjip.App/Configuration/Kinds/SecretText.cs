namespace Lkjip.App.Configuration.Kinds;

/// <summary>Any text that is never shown (teks rahasia).</summary>
/// <param name="values">What it is, in English Markdown.</param>
internal sealed class SecretText(string values) : SettingKind<string?>
{
    /// <inheritdoc />
    public override string Values => values;

    /// <inheritdoc />
    public override string Must => "teks";

    /// <inheritdoc />
    public override bool IsSecret => true;

    /// <inheritdoc />
    public override bool TryRead(string text, out string? value)
    {
        value = text;
        return true;
    }
}
