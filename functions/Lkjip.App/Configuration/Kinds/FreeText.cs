namespace Lkjip.App.Configuration.Kinds;

/// <summary>Any text (teks).</summary>
/// <param name="values">What it is, in English Markdown.</param>
internal sealed class FreeText(string values) : SettingKind<string?>
{
    /// <inheritdoc />
    public override string Values => values;

    /// <inheritdoc />
    public override string Must => "teks";

    /// <inheritdoc />
    public override bool TryRead(string text, out string? value)
    {
        value = text;
        return true;
    }
}
