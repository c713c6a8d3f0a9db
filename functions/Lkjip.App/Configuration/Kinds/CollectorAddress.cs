namespace Lkjip.App.Configuration.Kinds;

/// <summary>The address of a collector, with a path where it has one (alamat pengumpul).</summary>
internal sealed class CollectorAddress : SettingKind<Uri?>
{
    /// <inheritdoc />
    public override string Values => "`http://host:port` or `https://host/path`";

    /// <inheritdoc />
    public override string Must => "alamat http atau https pengumpul telemetri, misalnya http://localhost:4318";

    /// <inheritdoc />
    public override bool TryRead(string text, out Uri? value) =>
        Uri.TryCreate(text, UriKind.Absolute, out value) && value.Scheme is "https" or "http" && value is { UserInfo: "", Query: "", Fragment: "" };
}
