namespace Lkjip.App.Configuration.Kinds;

/// <summary>A file that is there (berkas).</summary>
internal sealed class FileName : SettingKind<string?>
{
    /// <inheritdoc />
    public override string Values => "a file";

    /// <inheritdoc />
    public override string Must => "berkas yang ada dan dapat dibuka layanan ini";

    /// <inheritdoc />
    public override bool TryRead(string text, out string? value)
    {
        value = text;
        return File.Exists(text);
    }
}
