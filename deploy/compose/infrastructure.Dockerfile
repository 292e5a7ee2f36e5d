# What prepares the infrastructure, each with the declarations of its release baked in:
#   docker build -f deploy/compose/infrastructure.Dockerfile --target roles    -t cesizen/roles:0.1.0 .
#   docker build -f deploy/compose/infrastructure.Dockerfile --target topics   -t cesizen/topics:0.1.0 .
#   docker build -f deploy/compose/infrastructure.Dockerfile --target keycloak -t cesizen/keycloak:0.1.0 .

FROM postgres:17.11 AS roles
COPY deploy/postgres/*.sql /declared/
COPY --chmod=0555 deploy/compose/roles.sh /roles.sh
USER 10001:10001
ENTRYPOINT ["/roles.sh"]

FROM apache/kafka:4.2.1 AS topics
COPY deploy/kafka/topics.yaml /declared/
COPY --chmod=0555 deploy/compose/topics.sh /topics.sh
USER 10001:10001
ENTRYPOINT ["/topics.sh"]

FROM maven:3.9-eclipse-temurin-25 AS extension
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2,sharing=locked \
    mvn --batch-mode --no-transfer-progress -pl deploy/local -am process-classes \
    && cp -r deploy/local/target/providers /providers

# Built once ("optimised"), so that a start does not augment again. Build options must be set before the build.
FROM keycloak/keycloak:26.7.3 AS keycloak
ENV KC_DB=postgres KC_CACHE=local KC_HEALTH_ENABLED=true KC_METRICS_ENABLED=true \
    KC_FEATURES_DISABLED=account,account-api,ciba,device-flow,jwt-authorization-grant,token-exchange-standard
COPY --from=extension /providers /opt/keycloak/providers
RUN ["/opt/keycloak/bin/kc.sh", "build"]
COPY deploy/keycloak/cesizen-realm.json /opt/keycloak/data/import/
COPY --chmod=0555 deploy/compose/keycloak.sh /keycloak.sh
USER 1000:0
ENTRYPOINT ["/keycloak.sh"]
