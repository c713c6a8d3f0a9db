namespace Lkjip.App.Configuration.Kinds;

/// <summary>The address of a service on the web: scheme and host, without a path (alamat web).</summary>
internal sealed class WebAddress : SettingKind<Uri?>
{
    /// <inheritdoc />
    public override string Values => "`https://host` or `http://host:port`, no path";

    /// <inheritdoc />
    public override string Must => "alamat web tanpa jalur, misalnya https://lkjip.contoh.go.id";

    /// <inheritdoc />
    public override bool TryRead(string text, out Uri? value) =>
        Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out value) && value.Scheme is "https" or "http" && value is { PathAndQuery: "/", UserInfo: "", Fragment: "" };
}
