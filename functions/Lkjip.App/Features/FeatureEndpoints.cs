using Lkjip.App.Hosting;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Lkjip.App.Features;

/// <summary>Puts every feature on its route (pemetaan permintaan).</summary>
/// <remarks>The code that binds the parameters of a handler is made at the first request to it: for all of them it would be a quarter of the start.</remarks>
internal static class FeatureEndpoints
{
    /// <summary>Maps all features.</summary>
    public static void MapFeatures(this WebApplication app)
    {
        foreach (var feature in FeatureList.All)
        {
            var bound = new Lazy<RequestDelegate>(() => Bind(feature, app.Services));
            var endpoint = app.MapMethods(feature.Route, feature.Methods, context => bound.Value(context)).RequireAuthorization(feature.Policy);
            if (feature.NeedsStorage)
            {
                endpoint.WithMetadata(new NeedsStorage());
            }
        }
    }

    private static RequestDelegate Bind(Feature feature, IServiceProvider services) => feature.Handler as RequestDelegate ?? RequestDelegateFactory.Create(feature.Handler, new RequestDelegateFactoryOptions
    {
        ServiceProvider = services, RouteParameterNames = RoutePatternFactory.Parse(feature.Route).Parameters.Select(parameter => parameter.Name),
    }).RequestDelegate;
}
