namespace Lkjip.App.Configuration.Kinds;

/// <summary>A folder (folder); a name without a path counts from the working folder.</summary>
internal sealed class FolderName : SettingKind<string?>
{
    /// <inheritdoc />
    public override string Values => "a folder";

    /// <inheritdoc />
    public override string Must => "nama folder, bukan nama berkas";

    /// <inheritdoc />
    public override bool TryRead(string text, out string? value)
    {
        value = text.Contains('\0', StringComparison.Ordinal) ? null : Path.GetFullPath(text);
        return value is not null && !File.Exists(value);
    }
}
