namespace Lkjip.App.Configuration.Kinds;

/// <summary>An id of Microsoft Entra: a GUID (id klien).</summary>
internal sealed class DirectoryId : SettingKind<string?>
{
    /// <inheritdoc />
    public override string Values => "a GUID";

    /// <inheritdoc />
    public override string Must => "GUID seperti 00000000-0000-0000-0000-000000000000";

    /// <inheritdoc />
    public override bool TryRead(string text, out string? value)
    {
        value = text;
        return Guid.TryParseExact(text, "D", out _);
    }
}
