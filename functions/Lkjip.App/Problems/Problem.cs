using System.Text.Json;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Pages;
using Lkjip.Domain.Review;

namespace Lkjip.App.Problems;

/// <summary>A refusal, as <c>application/problem+json</c> (RFC 9457), in Indonesian (masalah).</summary>
/// <param name="Code">The code; title, status and sentence come from <c>Problems.json</c>.</param>
/// <param name="Arguments">The arguments of the sentence, by name.</param>
internal sealed partial record Problem(string Code, params (string Name, string Value)[] Arguments) : IResult
{
    /// <summary>The media type of the answer.</summary>
    public const string ContentType = "application/problem+json";

    /// <summary>Where: a JSON path, a header, a part of the path.</summary>
    public string? Place { get; init; }

    /// <summary>Everything that is wrong, where there can be several things.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The current version, where the request was made for an older one.</summary>
    public int? Version { get; init; }

    /// <summary>The current ETag, where the request was made for an older one.</summary>
    public string? ETag { get; init; }

    /// <summary>Seconds after which a repeat makes sense; null when it does not.</summary>
    public int? RetryAfter { get; init; } = ProblemTexts.For(Code).RetryAfter;

    /// <summary>The HTTP status.</summary>
    public int Status => ProblemTexts.For(Code).Status;

    /// <summary>The Indonesian sentence.</summary>
    public string Detail => Arguments.Aggregate(
        ProblemTexts.For(Code).Detail, (text, pair) => text.Replace($"{{{pair.Name}}}", pair.Value, StringComparison.Ordinal));

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (method, route, status) = (httpContext.Request.Method, RouteName.Of(httpContext), Status);
        var logger = httpContext.RequestServices.GetRequiredService<ILogger<Problem>>();
        Log.Answered(logger, method, route, status, Code);
        if (ProblemPages.TryTake(httpContext, this))
        {
            return;
        }

        var body = new
        {
            type = $"urn:lkjip:problem:{Code}",
            title = ProblemTexts.For(Code).Title,
            status = Status,
            detail = Detail,
            code = Code,
            place = Place,
            findings = Findings.Count == 0 ? null : Findings.Select(FindingAnswer.Of).ToList(),
            version = Version,
            traceId = Correlation.IdOf(httpContext),
        };
        var response = httpContext.Response;
        response.StatusCode = Status;
        if (ETag is not null)
        {
            response.Headers.ETag = ETag;
        }

        if (RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        await JsonBody.WriteAsync(response, ContentType, JsonSerializer.SerializeToUtf8Bytes(body, Json.Options), httpContext.RequestAborted);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} was answered with {Status} {Code}.")]
        public static partial void Answered(ILogger logger, string method, string route, int status, string code);
    }
}
