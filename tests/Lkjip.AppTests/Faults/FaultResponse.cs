using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace Lkjip.AppTests.Faults;

/// <summary>An answer without content that refuses: a 503, as a busy service or a proxy in between gives it, or another with its code.</summary>
internal sealed class FaultResponse(int status = 503, string? code = null) : Response
{
    private const string CodeHeader = "x-ms-error-code";

    public override int Status => status;

    public override string ReasonPhrase => code ?? "Server Busy";

    public override Stream? ContentStream { get; set; } = new MemoryStream();

    public override string ClientRequestId { get; set; } = "";

    public override void Dispose()
    {
    }

    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => code is null ? [] : [new HttpHeader(CodeHeader, code)];

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = string.Equals(name, CodeHeader, StringComparison.OrdinalIgnoreCase) ? code : null;
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = null;
        return false;
    }
}
