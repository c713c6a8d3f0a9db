using Azure.Core.Pipeline;
using Lkjip.Azure.Graph;
using Lkjip.Azure.Mail;

namespace Lkjip.AppTests.Graph;

/// <summary>The mailers of the product, on a transport of the test.</summary>
internal static class GraphMailers
{
    public const string Mailbox = "laporan@example.go.id";

    public static IMailer New(bool drafts, HttpPipelineTransport transport, TimeProvider time, TimeSpan? timeout = null)
    {
        var options = new GraphOptions { Transport = transport };
        options.Retry.NetworkTimeout = timeout ?? TimeSpan.FromSeconds(20);
        return drafts
            ? new GraphDraftMailer(Mailbox, "lkjip.example.go.id", new FixedToken(), options, time)
            : new GraphMailer(Mailbox, new FixedToken(), options, time);
    }
}
